'use client'
import { offline } from '@/wording'
import { island } from '../island'
import { Install } from '../offline/install'
import { KeepAll } from '../offline/keep-all'

/** How much of the course opens without a connection, and how it becomes an app of the device. */
export const OfflineUse = island(
  'offline-use',
  function OfflineUse(props: { lessons: { href: string }[]; rootHref: string }) {
    return (
      <section className="offline-use" aria-labelledby="offline-use">
        <h2 id="offline-use">{offline.settings}</h2>
        <p>{offline.settingsText}</p>
        <KeepAll {...props} />
        <Install />
      </section>
    )
  },
)
