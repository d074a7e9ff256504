import { print as words } from '@/wording'
import { PrintButton } from '../islands/print-button'

type Part = 'handout' | 'worksheet' | 'key'

/** Which parts of a page of sheets are printed: the style sheet shows those whose boxes are ticked. The key is when asked for. */
export function ChoiceOfParts({ parts }: { parts: Part[] }) {
  return (
    <div className="print-choice">
      <fieldset>
        <legend className="label">{words.choose}</legend>
        {parts.map((part) => (
          <label key={part}>
            <input type="checkbox" value={part} autoComplete="off" defaultChecked={part !== 'key'} /> {words[part]}
          </label>
        ))}
      </fieldset>
      <PrintButton />
    </div>
  )
}
