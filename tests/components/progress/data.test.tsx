// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openPage, question, right, show } from './page'

beforeEach(() => {
  localStorage.clear()
  // jsdom knows no modal dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
})

const choose = (text: string) =>
  userEvent.upload(
    screen.getByLabelText('Choose a progress file'),
    new File([text], 'p.json', { type: 'application/json' }),
  )

describe('the data of a student', () => {
  it('are counted', async () => {
    const { Data, handIn } = await openPage()
    handIn('lights/steady', question, right)
    await show(<Data />)
    expect(screen.getByText('Kept here: 1 answer.')).toBeInTheDocument()
  })

  it('are saved as a file that brings them back', async () => {
    const saved: Blob[] = []
    const names: string[] = []
    URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`
    URL.revokeObjectURL = () => {}
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download)
    })
    const { Data, handIn } = await openPage()
    handIn('lights/steady', question, right)
    const { unmount } = await show(<Data />)
    await userEvent.click(screen.getByRole('button', { name: 'Save progress file' }))
    expect(names).toEqual([expect.stringMatching(/^lectern-progress-\d{4}-\d\d-\d\d\.json$/)])
    unmount()

    localStorage.clear()
    const other = await openPage()
    await show(<other.Data />)
    await choose((await saved[0]?.text()) ?? '')
    expect(await screen.findByText('Added 1 entry.')).toBeInTheDocument()
    expect(screen.getByText('Kept here: 1 answer.')).toBeInTheDocument()
  })

  it.each([
    ['no JSON', 'This file cannot be read'],
    ['{"version":1,"events":[]}', 'not a progress file of Lectern'],
    ['{"format":"lectern-progress","version":99,"events":[]}', 'newer version'],
    ['{"format":"lectern-progress","version":1,"events":[7]}', '1 entry of this file cannot be read'],
  ])('stay as they are when the file is %s', async (text, message) => {
    const { Data, handIn } = await openPage()
    handIn('lights/steady', question, right)
    await show(<Data />)
    await choose(text)
    expect(await screen.findByText(message, { exact: false })).toBeInTheDocument()
    expect(screen.getByText('Kept here: 1 answer.')).toBeInTheDocument()
  })

  it('are erased after one question', async () => {
    const { Data, handIn } = await openPage()
    handIn('lights/steady', question, right)
    await show(<Data />)
    await userEvent.click(screen.getByRole('button', { name: 'Erase my progress' }))
    expect(screen.getByRole('dialog')).toHaveTextContent('Erase all progress of this course')
    expect(screen.getByText('Kept here: 1 answer.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Yes, erase it' }))
    expect(screen.getByText('Kept here: 0 answers.')).toBeInTheDocument()
    expect(screen.getByText('Your progress has been erased.')).toBeInTheDocument()
  })
})
