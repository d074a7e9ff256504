import { expect, test } from 'vitest'
import { initialState, progressStore } from '@/lib/progress/store'

test('where there is no document the store can be imported, and is empty', () => {
  expect(progressStore.getState()).toEqual(initialState)
  expect(progressStore.persist.getOptions().name).toBe('lectern:course')
})
