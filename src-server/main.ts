// The endpoint's front door.

console.log('The endpoint is not built yet.')
