/** The published folder, where `npm run build` puts it. */
export const SITE = 'dist'
