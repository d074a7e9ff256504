declare module 'subset-font' {
  type Options = { targetFormat?: 'sfnt' | 'woff' | 'woff2'; noHinting?: boolean; keepFeatures?: string[] }
  /** The part of a font that the characters of `text` need. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>
}
