// Plain JavaScript without dependencies.
import './setup/node-version.mjs'
import { buildServer, buildWeb } from './setup/build.mjs'

buildWeb()
buildServer()
