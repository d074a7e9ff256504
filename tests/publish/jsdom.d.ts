/* The little of jsdom that tests of the published script use: esbuild, which makes it, does not run where jsdom is global. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options: { runScripts: 'outside-only'; pretendToBeVisual: true })
    readonly window: Window & typeof globalThis
  }
}
