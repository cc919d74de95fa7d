import type { Component } from 'vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { spoken } from '../support/spoken.ts'

const layouts = Object.entries(import.meta.glob<{ default: Component }>('../../layouts/*.vue', { eager: true }))
  .map(([path, module]) => [
    path.replace(/^.*\/|\.vue$/g, ''),
    module.default,
  ] as const)

describe.each(layouts)('the layout %s', (_, layout) => {
  const slide = mount(layout, {
    slots: { default: '<h1>The point</h1><p>The evidence</p>', right: '<p>The picture</p>' },
  })

  it('keeps a slide\'s reading order and adds no words', () => {
    expect(spoken(slide.element)).toMatch(/^The point The evidence(?: The picture)?$/)
  })

  it('adds no heading to the slide\'s own', () => {
    expect(slide.findAll('h1, h2, h3, [role="heading"]')).toHaveLength(1)
  })

  it('takes the frame that all slides share', () => {
    expect(slide.classes()).toEqual(expect.arrayContaining(['slidev-layout', 'frame']))
  })
})

describe('the layouts that show tilework', () => {
  it.each(layouts)('%s: on the cover, at the start of a section and at the end, nowhere else', (name, layout) => {
    const lattice = mount(layout, {
      slots: { default: '<h1>The point</h1>' },
    }).find('svg.lattice')
    expect(lattice.exists()).toBe(['cover', 'section', 'end'].includes(name))
  })
})
