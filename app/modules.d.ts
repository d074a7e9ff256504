// What TypeScript meets before Next has generated its own declarations.
declare module '*.css'

declare module '@/.lectern/revision' {
  /** Another number whenever a file in the lessons' folder has changed (bin/dev.ts writes it). */
  export const revision: number
}
