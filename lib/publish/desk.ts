/** Whether an exported file is of the instructor's desk. */
export const isDesk = (file: string): boolean => file.startsWith('desk/')
