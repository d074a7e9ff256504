import type { MetadataRoute } from 'next'
import { language } from '@/wording'
import { readCourse } from './course'
import { PAPER } from './paper'

export const dynamic = 'force-static'

/** What a device needs to install the course as an app. Addresses are relative: the site may stand under any path. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { course } = await readCourse()
  const [short = course.title] = course.title.split(':')
  return {
    name: course.title,
    short_name: short,
    description: course.summary,
    ...(course.foreign?.title ?? { lang: course.lang, dir: course.dir }),
    start_url: './',
    // Whichever language it is installed in, the app holds all of them.
    scope: course.languages[0] === language.code ? './' : '../',
    display: 'standalone',
    theme_color: PAPER.light,
    background_color: PAPER.light,
    categories: ['education'],
    icons: [
      { src: 'icons/192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
