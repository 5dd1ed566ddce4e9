package vn.doingoai.ui.error;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Has every Faces request use the {@link SentenceExceptionHandler}; registered in faces-config.xml. */
public class SentenceExceptionHandlerFactory extends ExceptionHandlerFactory {

    /** Wraps the factory that was there before. */
    public SentenceExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new SentenceExceptionHandler(getWrapped().getExceptionHandler());
    }
}
