import { expect, test } from 'vitest'
import { isOwn } from '@/app/studio/own-machine'

test.each([
  ['localhost:3000', null],
  ['127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ['LOCALHOST:3000', 'http://localhost:3000'],
  ['[::1]:3000', 'http://[::1]:3000'],
  ['localhost', 'http://localhost'],
])('%s, asked by %s, is this machine itself', (host, origin) => {
  expect(isOwn(host, origin)).toBe(true)
})

test.each([
  ['rebound.example:3000', null],
  ['rebound.example:3000', 'http://rebound.example:3000'],
  ['localhost.example:3000', null],
  ['127.0.0.1.example:3000', null],
  ['example@localhost:3000', null],
  ['127.0.0.1:3000', 'http://elsewhere.example'],
  ['127.0.0.1:3000', 'http://127.0.0.1:8080'],
  ['127.0.0.1:3000', 'http://localhost:3000'],
  ['127.0.0.1:3000', 'https://127.0.0.1:3000'],
  ['127.0.0.1:3000', 'null'],
  ['192.168.0.7:3000', null],
  ['', null],
  [null, null],
])('%s, asked by %s, is not', (host, origin) => {
  expect(isOwn(host, origin)).toBe(false)
})
