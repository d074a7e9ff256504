import type { ReactNode } from 'react'

type Props = { src: string; width?: number; height?: number; alt: string; children?: ReactNode }

/** A picture with its caption. Width and height in pixels keep its place before it has loaded. */
export function Figure({ src, width, height, alt, children }: Props) {
  return (
    <figure className="figure">
      <img src={src} width={width} height={height} alt={alt} loading="lazy" decoding="async" />
      {children && <figcaption>{children}</figcaption>}
    </figure>
  )
}
