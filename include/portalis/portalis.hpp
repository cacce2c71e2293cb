// The whole C++ interface of Portalis.
#pragma once

#include "portalis/batch.hpp"
#include "portalis/extension.hpp"
#include "portalis/package.hpp"
#include "portalis/runner.hpp"
#include "portalis/vectors.hpp"
