import { existsSync, mkdirSync, writeFileSync } from 'node:fs'

// The lessons are not modules: bin/dev.ts writes a new number here when one changes, and what imports it renders anew.
if (!existsSync('.lectern/revision.ts')) {
  mkdirSync('.lectern', { recursive: true })
  writeFileSync('.lectern/revision.ts', 'export const revision = 0\n')
}

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  turbopack: { root: import.meta.dirname },
  // Compilers of lessons: they load their own binaries and must not be bundled.
  serverExternalPackages: ['mdx-bundler', 'esbuild', 'shiki', 'image-size', 'temml'],
}
