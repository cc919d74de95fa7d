/** Whether the build has a presenter view, as a constant: what depends on it is left out of what is shared. */
declare const __SLIDEV_FEATURE_PRESENTER__: boolean
