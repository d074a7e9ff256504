import { existsSync, writeFileSync } from 'node:fs'

// Lessons are no modules: bin/dev.ts writes a new number here when one changes, and whoever imports it renders anew.
if (!existsSync('app/revision.js')) writeFileSync('app/revision.js', 'export const revision = 0\n')

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run types` checks them, once and for the whole project.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  turbopack: {
    root: import.meta.dirname,
    // The catalogue of the language that this build is made for.
    resolveAlias: { '@/wording': `./components/wording/${process.env.UI_LANGUAGE ?? 'en'}.ts` },
  },
  // Compilers of lessons: they load their own binaries and must not be bundled.
  serverExternalPackages: ['mdx-bundler', 'esbuild', 'shiki', 'image-size', 'temml'],
}
