export * from './extract/paper.ts'
