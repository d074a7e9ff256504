import type { Metadata } from 'next'
import { Data } from '@/components/islands/data'
import { settings } from '@/components/wording/en'

export const metadata: Metadata = { title: settings.title }

export default function SettingsPage() {
  return (
    <div className="reference">
      <header>
        <h1>{settings.title}</h1>
        <p className="lead">{settings.intro}</p>
      </header>
      <Data />
    </div>
  )
}
