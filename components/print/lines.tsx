const keys = (count: number) => Array.from({ length: count }, (_, i) => i)

/** Lines to write on. */
export function Lines({ count }: { count: number }) {
  return (
    <div className="paper-lines">
      {keys(count).map((line) => (
        <span key={line} />
      ))}
    </div>
  )
}
