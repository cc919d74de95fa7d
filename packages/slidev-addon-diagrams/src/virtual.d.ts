declare module 'virtual:diagram-look' {
  const look: import('./look.ts').DiagramLook
  export default look
}
