import { readFile } from 'node:fs/promises'
import path from 'node:path'
import vm from 'node:vm'
import type { Message, Reply } from '@/components/offline/message'
import { filesOf } from '@/lib/publish/exported'
import { addressOf } from '@/lib/publish/offline/precache'
import { writeWorker } from '@/lib/publish/offline/write'
import { project } from '../project'

const SCOPE = 'https://host.test/course/'

/** Caches as browsers have them, of the same origin for all versions of a site. */
class Caches {
  private readonly all = new Map<string, Map<string, Response>>()

  open = async (name: string) => {
    const entries = this.all.get(name) ?? new Map<string, Response>()
    this.all.set(name, entries)
    return {
      match: async (url: string) => entries.get(url)?.clone(),
      put: async (url: string, response: Response) => void entries.set(url, response.clone()),
      keys: async () => [...entries.keys()].map((url) => ({ url })),
    }
  }
  match = async (url: string) =>
    [...this.all.values()]
      .find((entries) => entries.has(url))
      ?.get(url)
      ?.clone()
  keys = async () => [...this.all.keys()]
  delete = async (name: string) => this.all.delete(name)
}

/** A browser's side of a site: what it keeps, which pages are open, and a network that can be made to misbehave. */
export class Browser {
  readonly caches = new Caches()
  windows = [SCOPE]
  /** Addresses asked of the network since it was last emptied. */
  asked: string[] = []
  network: (address: string) => Promise<Response> = async () => new Response(null, { status: 404 })

  /** Publishes files and gives the worker of this version, not yet installed. The network then has these files. */
  async publish(files: Record<string, string>): Promise<Worker> {
    const folder = await project(files)
    await writeWorker(folder)
    const served = new Map<string, string>()
    for (const file of await filesOf(folder))
      served.set(addressOf(file), await readFile(path.join(folder, file), 'utf8'))
    this.network = async (address) => {
      const text = served.get(address)
      return text === undefined ? new Response('', { status: 404 }) : new Response(text)
    }
    return new Worker(this, served.get('sw.js') ?? '')
  }
}

type Listener = (event: object) => void

/** A service worker that runs in a browser of ours. */
export class Worker {
  private readonly listeners = new Map<string, Listener>()

  constructor(browser: Browser, script: string) {
    const self = {
      registration: { scope: SCOPE },
      clients: { matchAll: async () => browser.windows.map((url) => ({ url })), claim: async () => {} },
      skipWaiting: async () => {},
      addEventListener: (type: string, listener: Listener) => this.listeners.set(type, listener),
    }
    const fetch = async (asked: string | { url: string }) => {
      const address = (typeof asked === 'string' ? asked : asked.url).slice(SCOPE.length)
      browser.asked.push(address)
      return browser.network(address)
    }
    const { caches } = browser
    const later = (run: () => void, ms: number) => setTimeout(run, ms)
    vm.runInNewContext(script, {
      self,
      fetch,
      caches,
      URL,
      Response,
      Headers,
      crypto,
      btoa,
      setTimeout: later,
      Uint8Array,
    })
  }

  /** What an event makes the worker wait for. */
  private async fire(type: string, event: object = {}): Promise<unknown> {
    let done: unknown
    const take = (promise: unknown) => {
      done = promise
    }
    this.listeners.get(type)?.({ waitUntil: take, respondWith: take, ...event })
    return done
  }

  install = () => this.fire('install')
  activate = () => this.fire('activate')

  ask(data: Message): Promise<Reply> {
    return new Promise((resolve) => void this.fire('message', { data, ports: [{ postMessage: resolve }] }))
  }

  /** Opens a page: the response's text, or where it sends on to. */
  async open(address: string, mode = 'navigate'): Promise<string> {
    const request = { url: SCOPE + address, method: 'GET', headers: new Headers(), mode }
    const response = (await this.fire('fetch', { request })) as Response
    return response.headers.get('location')?.replace(SCOPE, '→ ') ?? response.text()
  }
}
