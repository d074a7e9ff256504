import { afterEach } from 'vitest'

// Component tests ask for jsdom with `// @vitest-environment jsdom`; pure tests run in plain Node.
if (typeof window !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
  // jsdom lays nothing out: nothing ever comes into view.
  globalThis.IntersectionObserver ??= class {
    observe() {}
    disconnect() {}
  } as unknown as typeof IntersectionObserver
  // Nor is there a device to ask about.
  globalThis.matchMedia ??= (() => ({ matches: false })) as unknown as typeof matchMedia
}
