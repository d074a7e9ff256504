import type { BuildOptions } from 'esbuild'
import { ASSETS } from './exported'

/** The folder that esbuild takes itself to write to; nothing is written. */
export const OUT = 'site'

const DEFINE = { 'process.env.NODE_ENV': '"production"', 'import.meta.env': '{"MODE":"production"}' }

/** How scripts are built for the browsers of students, from modules of the project in this folder. */
export const forBrowsers = (root: string) =>
  ({
    absWorkingDir: root,
    outdir: OUT,
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    jsx: 'automatic',
    entryNames: `${ASSETS}/[name].[hash]`,
    chunkNames: `${ASSETS}/[name].[hash]`,
    legalComments: 'none',
    logLevel: 'silent',
    // The layout has the style sheets; an island may name one for the sake of development.
    loader: { '.css': 'empty' },
    define: DEFINE,
  }) satisfies BuildOptions
