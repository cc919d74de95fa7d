import { defineComponent, h, ref } from 'vue'

function slide(no: number, routeAlias: string) {
  return {
    no,
    meta: {
      slide: {
        frontmatter: { routeAlias },
      },
    },
  }
}

/** The state of Slidev's client that components under test see; a test sets it. */
export const nav = {
  slides: ref([
    slide(1, 'cover'),
    slide(3, 'conveners'),
    slide(6, 'benchmarks'),
    slide(7, 'settlement'),
    slide(8, 'security'),
    slide(9, 'rights'),
    slide(10, 'aid'),
    slide(12, 'risks'),
    slide(16, 'ask'),
    slide(18, 'confirm'),
    slide(23, 'method'),
  ]),
  isPrintMode: ref(false),
}

/** Stands in for `@slidev/client`. */
export const client = {
  useNav: () => nav,
  configs: { lang: 'en-GB' },
}

/** Stands in for Slidev's `<Link>`. */
export const stubs = {
  Link: defineComponent({
    props: { to: Number },
    setup: (props, { slots }) => () => h('a', { href: `/${props.to}` }, slots.default?.()),
  }),
}
