/**
 * Whether an exported file is of the instructor's desk. Its pages have a bundle of their own, so that no module of a
 * student's page holds, or is cut otherwise because of, anything that only an instructor runs.
 */
export const isDesk = (file: string): boolean => file.startsWith('desk/')
