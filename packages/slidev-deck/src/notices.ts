/** Runs in the page: where packages put short notices, one above the other, so that none covers another. */
import './notices.css'

export function noticeArea(): Element {
  return document.querySelector('.notice-area')
    ?? document.body.appendChild(Object.assign(document.createElement('div'), { className: 'notice-area' }))
}
