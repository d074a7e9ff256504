// Typed by hand: inferring the type of so large a file takes the type checker seconds.
declare module 'world-atlas/countries-50m.json' {
  const atlas: import('topojson-specification').Topology
  export default atlas
}
