"""Documents as offices write them, with what a careful reader takes out of them: README.md; `make corpus`."""
