/*
 * Who reads what a command prints may have read enough: `npm run results -- folder/ --json | head`. The command then ends as if all had
 * been read.
 */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})
