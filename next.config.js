import { existsSync, writeFileSync } from 'node:fs'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

// Lessons are no modules: bin/dev.ts writes a new number here when one changes, and whoever imports it renders anew.
if (!existsSync('app/revision.js')) writeFileSync('app/revision.js', 'export const revision = 0\n')

const language = process.env.UI_LANGUAGE ?? 'en'
const faces = `./app/styles/fonts-${language}.css`

// Routes that save files are for whoever writes lessons: a build does not know that `page.studio.tsx` is a page.
const pages = ['tsx', 'ts']
const development = {
  pageExtensions: [...pages, 'studio.tsx'],
  // The studio asks as often as its author writes something, sends whole lessons, and has no network between.
  compress: false,
  logging: { serverFunctions: false, incomingRequests: { ignore: [/^\/studio\//] } },
}
const site = { pageExtensions: pages, output: 'export' }

/** @returns {import('next').NextConfig} */
export default (phase) => ({
  ...(phase === PHASE_DEVELOPMENT_SERVER ? development : site),
  trailingSlash: true,
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run types` checks them, once and for the whole project.
  typescript: { ignoreBuildErrors: true, tsconfigPath: process.env.NEXT_TSCONFIG ?? 'tsconfig.json' },
  devIndicators: false,
  turbopack: {
    root: import.meta.dirname,
    // What the language that this build is made for says, and the faces that set it.
    resolveAlias: {
      '@/wording': `./components/wording/${language}.ts`,
      '@/fonts.css': existsSync(faces) ? faces : './app/styles/fonts.css',
    },
  },
  // Compilers of lessons load their own binaries and must not be bundled. Parsers could be, but Next would take what their own authors
  // develop with, which is several times as slow.
  serverExternalPackages: [
    ...['mdx-bundler', 'esbuild', 'shiki', 'image-size', 'temml'],
    ...['remark-parse', 'remark-frontmatter', 'remark-gfm', 'remark-math', 'remark-mdx', 'mdast-util-to-hast'],
  ],
})
