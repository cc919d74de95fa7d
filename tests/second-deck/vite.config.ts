/** A configuration of the deck's own, which its build has to respect. */
export default {
  define: { __OVEN__: '"250 degrees"' },
}
