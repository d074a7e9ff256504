import { type ComponentType, createContext, type ReactNode, useContext } from 'react'

/**
 * `T` with every part that JSON cannot carry turned into `never`: functions, symbols, big integers, class instances
 * with methods (Date, Map), React elements, `unknown`.
 */
export type Plain<T> = unknown extends T
  ? never
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends ((...args: never[]) => unknown) | symbol | bigint
      ? never
      : { [K in keyof T]: Plain<T[K]> }

/** Props of an island: plain JSON, and `children`, server-rendered content that the island places but never sees. */
export type IslandProps<P> = { [K in keyof P]: K extends 'children' ? ReactNode : Plain<P[K]> }

/** Nothing to add where the props are plain; otherwise a type that no component has, which says why. */
type Checked<P> = [P] extends [IslandProps<P>] ? unknown : 'a prop of an island must survive JSON'

/** `client` is what a browser runtime hydrates into the element marked `data-island`, given the element's props. */
export type Island<P> = ComponentType<P> & { client: ComponentType<P> }

// An island within an island belongs to the outer root, so it renders as an ordinary component.
const Inside = createContext(false)

/**
 * Marks a component as one that comes alive in the browser.
 *
 * On the server it writes the component inside `<div data-island={name} data-props>`. Under Next in development React
 * hydrates the whole page and the element is inert; in the published site the runtime hydrates `client` into each such
 * element. `name` is the file's name without its ending. Children stand in `<div data-slot>`: there, islands are
 * roots of their own again.
 */
export function island<P extends object>(name: string, component: ComponentType<P> & Checked<P>): Island<P> {
  return Object.assign((props: P) => <Marked name={name} component={component} props={props} />, {
    client: (props: P) => <Client component={component} props={props} />,
  })
}

/**
 * `island` for one whose script pages fetch only when it comes near: for parts that stand far down in a page, and not in
 * every page. The publisher knows them by this name in their files.
 */
export const later = island

type Rendered<P> = { component: ComponentType<P>; props: P & { children?: ReactNode } }

function Marked<P extends object>({ name, component: Component, props }: Rendered<P> & { name: string }) {
  const { children, ...data } = props
  const whole = children === undefined ? props : { ...props, children: <Slot>{children}</Slot> }
  if (useContext(Inside)) return <Component {...whole} />
  return (
    <div data-island={name} data-props={JSON.stringify(data)}>
      <Client component={Component} props={whole} />
    </div>
  )
}

function Client<P extends object>({ component: Component, props }: Rendered<P>) {
  return (
    <Inside value={true}>
      <Component {...props} />
    </Inside>
  )
}

function Slot({ children }: { children: ReactNode }) {
  return (
    <div data-slot="">
      <Inside value={false}>{children}</Inside>
    </div>
  )
}
