/*
 * What islands use of React, on Preact alone. `preact/compat` does the same and much that no island needs, for three
 * kilobytes more of what a student downloads. The difference shows in two places, and islands keep to what both mean:
 * `onInput` (not `onChange`) hears typing, `onFocusCapture` (not `onFocus`) hears the focus of what is inside.
 */
import { type ComponentChild, type ContainerNode, hydrate, options, render } from 'preact'
import { useCallback, useDebugValue, useLayoutEffect, useRef, useState } from 'preact/hooks'

export { Component, createContext, createElement, Fragment } from 'preact'
export {
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks'

/** React's names of attributes that an SVG element knows under another one only. */
const RENAMED = [
  ['className', 'class'],
  ['textAnchor', 'text-anchor'],
] as const

const { vnode: former } = options
options.vnode = (vnode) => {
  if (typeof vnode.type === 'string') {
    const props = vnode.props as Record<string, unknown>
    for (const [name, attribute] of RENAMED) {
      if (!(name in props)) continue
      props[attribute] = props[name]
      delete props[name]
    }
  }
  former?.(vnode)
}

/** The snapshot of a store, and a new render whenever it changes: what zustand asks of React. */
export function useSyncExternalStore<T>(subscribe: (changed: () => void) => () => void, getSnapshot: () => T): T {
  const value = getSnapshot()
  const [, render] = useState({})
  const seen = useRef({ value, getSnapshot })
  useLayoutEffect(() => {
    seen.current = { value, getSnapshot }
  })
  useLayoutEffect(() => {
    const compare = () => {
      if (!Object.is(seen.current.value, seen.current.getSnapshot())) render({})
    }
    compare()
    return subscribe(compare)
  }, [subscribe])
  return value
}

/** As in `react-dom/client`. */
export function hydrateRoot(container: ContainerNode, children: ComponentChild): void {
  hydrate(children, container)
}

/** As in `react-dom/client`, for what is shown in an element that came without HTML. */
export function createRoot(container: ContainerNode): { render(children: ComponentChild): void } {
  return { render: (children) => render(children, container) }
}

export default { useCallback, useDebugValue, useSyncExternalStore }
