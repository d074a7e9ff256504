'use client'

// What of the studio runs in the browser. Its routes are pages in development only, so nothing of it is in the published site.
export { Preview } from '@/components/studio/preview'
export { Studio } from '@/components/studio/studio'
