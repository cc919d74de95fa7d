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
    slide(2, 'ponds'),
    slide(4, 'confirm'),
    slide(5, 'method'),
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
