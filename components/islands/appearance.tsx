'use client'
import { island } from '../island'
import { AppearanceSettings } from '../progress/appearance-settings'

export const Appearance = island('appearance', function Appearance() {
  return <AppearanceSettings />
})
