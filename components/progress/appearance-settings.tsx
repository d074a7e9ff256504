import { appearance as words } from '@/wording'
import { type Look, looks } from '../look'
import { chooseLook, useLook } from '../use-look'

/** How the pages look to this reader. Each change counts at once, on every page. */
export function AppearanceSettings() {
  const motion = useLook('motion')
  return (
    <section aria-labelledby="appearance">
      <h2 id="appearance">{words.title}</h2>
      <Choice name="theme" values={[undefined, ...looks.theme]} />
      <Choice name="text" values={['small', undefined, 'large', 'largest']} />
      <div className="setting">
        <label>
          <input
            type="checkbox"
            checked={motion === 'reduce'}
            aria-describedby="motion-text"
            autoComplete="off"
            onChange={({ currentTarget: { checked } }) => chooseLook('motion', checked ? 'reduce' : undefined)}
          />
          {words.motion}
        </label>
        <p id="motion-text" className="fine">
          {words.motionText}
        </p>
      </div>
    </section>
  )
}

type ChoiceProps<N extends 'theme' | 'text'> = { name: N; values: readonly (Look<N> | undefined)[] }

/** The values that one part of the look may have, in order; the one without a name is that without a choice. */
function Choice<N extends 'theme' | 'text'>({ name, values }: ChoiceProps<N>) {
  const chosen = useLook(name)
  const labels: Record<string, string> = words[name]
  return (
    <fieldset className="setting">
      <legend>{words.legend[name]}</legend>
      <div className="segments">
        {values.map((value = 'usual' as Look<N>) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={(chosen ?? 'usual') === value}
              autoComplete="off"
              onChange={() =>
                chooseLook(
                  name,
                  values.find((one) => one === value),
                )
              }
            />
            <span>{labels[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
