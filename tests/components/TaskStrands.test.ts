import { mount } from '@vue/test-utils'
import { withoutMarks } from 'slidev-deck/marks'
import { describe, expect, it, vi } from 'vitest'
import TaskStrands from '../../components/TaskStrands.vue'
import { tasks } from '../../seeds/en.ts'
import { stubs } from '../support/client.ts'

vi.mock('@slidev/client', async () => (await import('../support/client.ts')).client)

describe('the strands of tasks', () => {
  const strands = mount(TaskStrands, {
    props: { tasks, purpose: 'To ease the crises' },
    global: { stubs },
  })

  it('head each task by its verb, then say on what and to what end', () => {
    expect(strands.findAll('h2').map(head => head.text())).toEqual(['Address', 'Promote', 'Coordinate'])
    expect(strands.findAll('li').map(item => item.findAll('p').map(line => line.text())))
      .toEqual(tasks.map(({ object, purpose }) => [
        object,
        withoutMarks(purpose),
      ]))
  })

  it('lie inside one another, the first one outermost', () => {
    expect(strands.findAll('li').map(item => item.attributes('style'))).toEqual(['--from-last: 2;', '--from-last: 1;', '--from-last: 0;'])
  })

  it('end in what they all serve', () => {
    expect(strands.get('.purpose').text()).toBe('To ease the crises')
  })
})
