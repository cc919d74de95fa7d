/** Whether the build has a presenter view, as a constant: what depends on it is left out of what is shared. */
declare const __SLIDEV_FEATURE_PRESENTER__: boolean

/** The file name of the PDF beside the page, empty where there is none (build/site.ts). */
declare const __DECK_PDF__: string

declare module '@slidev/client/pages/presenter.vue' {
  const page: import('vue').Component
  export default page
}
