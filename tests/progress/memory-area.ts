import type { Area } from '@/lib/progress/items'

/** A storage area in memory, of a given capacity in UTF-16 units, that counts what is written to it. */
export class MemoryArea implements Area {
  readonly items = new Map<string, string>()
  written = 0
  constructor(private capacity = Number.POSITIVE_INFINITY) {}

  getItem(key: string): string | null {
    return this.items.get(key) ?? null
  }

  setItem(key: string, text: string): void {
    const others = [...this.items].reduce((sum, [k, t]) => (k === key ? sum : sum + k.length + t.length), 0)
    if (others + key.length + text.length > this.capacity) throw new DOMException('full', 'QuotaExceededError')
    this.items.set(key, text)
    this.written += text.length
  }

  removeItem(key: string): void {
    this.items.delete(key)
  }
}
