// The whole C++ interface of Portalis.
#pragma once

#include "portalis/package.hpp"
