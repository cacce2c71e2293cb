// The compiled part of Boost's Asio and Beast.
#include "serve/asio.hpp"

#include <boost/asio/impl/src.hpp>
#include <boost/beast/src.hpp>
