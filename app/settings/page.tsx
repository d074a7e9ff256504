import type { Metadata } from 'next'
import { Data } from '@/components/islands/data'
import { Practice } from '@/components/islands/practice'
import { StorageNotice } from '@/components/islands/storage-notice'
import { settings } from '@/wording'
import '../styles/settings.css'

export const metadata: Metadata = { title: settings.title }

export default function SettingsPage() {
  return (
    <div className="page">
      <StorageNotice />
      <header>
        <h1>{settings.title}</h1>
        <p className="lead">{settings.intro}</p>
      </header>
      <Practice />
      <Data />
    </div>
  )
}
