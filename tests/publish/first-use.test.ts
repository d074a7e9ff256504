import { expect, test } from 'vitest'
import { bundleIslands } from '@/lib/publish/bundle'
import { islandSources } from '@/lib/publish/island-sources'
import { islandFile, project } from './project'

const bundled = async (panel: string) => {
  const root = await project({
    'components/islands/door.tsx': islandFile(
      'door',
      'Door',
      "import { shared } from '../shared'",
      "return <button onClick={() => import('../panel').then((m) => m.show())}>{shared}</button>",
    ),
    'components/shared.ts': "export const shared = 'what both say'",
    'components/panel.ts': panel,
    'components/panel.css': '.panel { color: green }',
  })
  return bundleIslands(root, await islandSources(root), [new Set(['door'])], 'preact')
}

const PANEL = `import { shared } from './shared'
import './panel.css'
export const show = () => document.title = shared`

test('what is imported on first use is a file of its own, and the page loads nothing else for it', async () => {
  const { files, entry, modules } = await bundled(PANEL)
  expect(modules(['door'])).toEqual([entry])
  const panel = files.find(({ path }) => /panel\.\w+\.js$/.test(path))
  const page = files.find(({ path }) => `/${path}` === entry)
  expect(files).toHaveLength(2)
  expect(panel?.text).toContain('what both say')
  expect(page?.text).toContain('what both say')
  expect(page?.text).toMatch(new RegExp(`import\\(["'\`]\\./${panel?.path.split('/').at(-1)}["'\`]\\)`))
})

test('its style sheet comes with it', async () => {
  const { files } = await bundled(PANEL)
  const panel = files.find(({ path }) => /panel\.\w+\.js$/.test(path))
  expect(panel?.text).toContain('.panel{color:green}')
  expect(panel?.text).toContain('adoptedStyleSheets')
})

test('the rules for browser code hold for it', async () => {
  await expect(bundled("import 'node:fs'\nexport const show = () => 1")).rejects.toThrow(
    'there is no Node in a browser',
  )
  await expect(bundled('export const useId = 1\nexport const show = () => useId')).rejects.toThrow('useId')
})
