/** What the studio and its preview, a page in a frame, tell each other. */
export type Message =
  /** The preview is there, and waits for a text. */
  | { studio: 'ready' }
  /** The text to be shown. */
  | { studio: 'text'; text: string }
  /** What to scroll to: the id of a heading, quiz or question. */
  | { studio: 'show'; kind: 'heading' | 'quiz' | 'question'; id: string }

export function send(to: Window | null | undefined, message: Message): void {
  to?.postMessage(message, location.origin)
}

/** Listens to one window of this server and no other. Gives what ends it. */
export function listen(from: () => Window | null | undefined, hear: (message: Message) => void): () => void {
  const onMessage = (event: MessageEvent) => {
    if (event.origin === location.origin && event.source === from() && event.data?.studio) hear(event.data)
  }
  addEventListener('message', onMessage)
  return () => removeEventListener('message', onMessage)
}
