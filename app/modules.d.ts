// What TypeScript meets before Next has generated its own declarations.
declare module '*.css'
