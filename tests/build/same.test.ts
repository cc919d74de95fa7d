import { expect, it } from 'vitest'
import { computed, ref } from 'vue'
import { same } from '../../build/same.ts'

it('a list whose items are the same is the same list', () => {
  const no = ref(1)
  const all = ref([1, 2, 3])
  const list = computed(same(() => all.value.filter(item => item !== 9 || no.value === 9)))
  const first = list.value
  no.value = 2
  expect(list.value).toBe(first)
  all.value = [1, 2, 4]
  expect(list.value).toEqual([1, 2, 4])
  all.value = [1, 2]
  expect(list.value).toEqual([1, 2])
})
