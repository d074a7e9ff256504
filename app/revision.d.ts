// next.config.js creates revision.js; bin/dev.ts writes it anew whenever a file in the lessons' folder has changed.
export const revision: number
