import type { ReactNode } from 'react'
import './styles/tokens.css'
import './styles/base.css'

/** Runs before the first paint, so that a chosen theme does not flash. Constant: lib/publish keeps it by its mark and allows its hash. */
const themeScript =
  "try{const t=localStorage.getItem('lectern-theme');if(t)document.documentElement.dataset.theme=t}catch{}"

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr" suppressHydrationWarning>
      <head>
        <script data-keep="">{themeScript}</script>
      </head>
      <body>{children}</body>
    </html>
  )
}
