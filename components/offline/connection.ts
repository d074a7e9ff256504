/** What browsers tell of the connection; many tell nothing. */
export type Connection = { saveData?: boolean; type?: string; effectiveType?: string }

/**
 * Whether pages that nobody has asked for may be fetched over this connection: not when the student saves data, pays by
 * volume, or waits long enough for what they do ask for. A connection of which nothing is known may be used: a course is
 * text.
 */
export const isFree = ({ saveData, type, effectiveType = '4g' }: Connection = {}): boolean =>
  !saveData && type !== 'cellular' && type !== 'wimax' && effectiveType === '4g'

/** Room that is left to others, and to the student's answers, in bytes. */
const HEADROOM = 50_000_000

/** Whether there is room for more pages. Browsers that do not tell have refused in time so far. */
export const hasRoom = ({ usage = 0, quota = Number.POSITIVE_INFINITY }: StorageEstimate): boolean =>
  quota - usage > HEADROOM
