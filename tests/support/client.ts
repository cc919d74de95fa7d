import { defineComponent, h, ref } from 'vue'

/** The state of Slidev's client that components under test see; a test sets it. */
export const nav = {
  slides: ref([
    {
      no: 1,
      meta: {
        slide: {
          frontmatter: { routeAlias: 'cover' },
        },
      },
    },
    {
      no: 6,
      meta: {
        slide: {
          frontmatter: { routeAlias: 'benchmarks' },
        },
      },
    },
    {
      no: 19,
      meta: {
        slide: {
          frontmatter: { routeAlias: 'sources' },
        },
      },
    },
  ]),
  isPrintMode: ref(false),
}

/** Stands in for `@slidev/client`. */
export const client = {
  useNav: () => nav,
}

/** Stands in for Slidev's `<Link>`. */
export const stubs = {
  Link: defineComponent({
    props: { to: Number },
    setup: (props, { slots }) => () => h('a', { href: `/${props.to}` }, slots.default?.()),
  }),
}
