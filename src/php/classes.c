/* Registers every class of the stub. The generated tables live in this file alone. */
#include "ctp_php.h"

#include "ext/spl/spl_exceptions.h"

#include "../clictopay_arginfo.h"

zend_class_entry *ctp_ce_Environment;
zend_class_entry *ctp_ce_Language;
zend_class_entry *ctp_ce_GatewayStatus;
zend_class_entry *ctp_ce_Verdict;
zend_class_entry *ctp_ce_ActionClass;
zend_class_entry *ctp_ce_ResolutionResult;
zend_class_entry *ctp_ce_OrderState;
zend_class_entry *ctp_ce_Anomaly;
zend_class_entry *ctp_ce_SignatureAlgorithm;
zend_class_entry *ctp_ce_Validation;
zend_class_entry *ctp_ce_ReturnMode;
zend_class_entry *ctp_ce_Currency;
zend_class_entry *ctp_ce_Money;
zend_class_entry *ctp_ce_ActionCode;
zend_class_entry *ctp_ce_Registration;
zend_class_entry *ctp_ce_Operation;
zend_class_entry *ctp_ce_Acknowledgement;
zend_class_entry *ctp_ce_Binding;
zend_class_entry *ctp_ce_Payment;
zend_class_entry *ctp_ce_Enrollment;
zend_class_entry *ctp_ce_OrderStatus;
zend_class_entry *ctp_ce_Card;
zend_class_entry *ctp_ce_Refund;
zend_class_entry *ctp_ce_ThreeDSecure;
zend_class_entry *ctp_ce_Resolution;
zend_class_entry *ctp_ce_Transition;
zend_class_entry *ctp_ce_Verifier;
zend_class_entry *ctp_ce_Notification;
zend_class_entry *ctp_ce_Exchange;
zend_class_entry *ctp_ce_OrderList;
zend_class_entry *ctp_ce_OrderStatuses;
zend_class_entry *ctp_ce_ClientInterface;
zend_class_entry *ctp_ce_Client;
zend_class_entry *ctp_ce_Settings;
zend_class_entry *ctp_ce_ClicToPayException;
zend_class_entry *ctp_ce_TransportException;
zend_class_entry *ctp_ce_UnknownOutcomeException;
zend_class_entry *ctp_ce_ProtocolException;
zend_class_entry *ctp_ce_GatewayException;
zend_class_entry *ctp_ce_AuthenticationException;
zend_class_entry *ctp_ce_DuplicateOrderException;
zend_class_entry *ctp_ce_OrderNotFoundException;
zend_class_entry *ctp_ce_InvalidRequestException;
zend_class_entry *ctp_ce_OperationRefusedException;
zend_class_entry *ctp_ce_GatewayFailureException;
zend_class_entry *ctp_ce_SignatureException;
zend_class_entry *ctp_ce_InvalidNotificationException;
zend_class_entry *ctp_ce_InvalidSettingsException;

static void register_values(void)
{
	ctp_ce_Environment = register_class_ClicToPay_Environment();
	ctp_ce_Language = register_class_ClicToPay_Language();
	ctp_ce_GatewayStatus = register_class_ClicToPay_GatewayStatus();
	ctp_ce_Verdict = register_class_ClicToPay_Verdict();
	ctp_ce_ActionClass = register_class_ClicToPay_ActionClass();
	ctp_ce_ResolutionResult = register_class_ClicToPay_ResolutionResult();
	ctp_ce_OrderState = register_class_ClicToPay_OrderState();
	ctp_ce_Anomaly = register_class_ClicToPay_Anomaly();
	ctp_ce_SignatureAlgorithm = register_class_ClicToPay_SignatureAlgorithm();
	ctp_ce_Validation = register_class_ClicToPay_Validation();
	ctp_ce_ReturnMode = register_class_ClicToPay_ReturnMode();
	ctp_ce_Currency = register_class_ClicToPay_Currency();
	ctp_ce_Money = register_class_ClicToPay_Money();
	ctp_ce_ActionCode = register_class_ClicToPay_ActionCode();
	ctp_ce_Registration = register_class_ClicToPay_Registration();
	ctp_ce_Operation = register_class_ClicToPay_Operation();
	ctp_ce_Acknowledgement = register_class_ClicToPay_Acknowledgement();
	ctp_ce_Binding = register_class_ClicToPay_Binding();
	ctp_ce_Payment = register_class_ClicToPay_Payment();
	ctp_ce_Enrollment = register_class_ClicToPay_Enrollment();
	ctp_ce_OrderStatus = register_class_ClicToPay_OrderStatus();
	ctp_ce_Card = register_class_ClicToPay_Card();
	ctp_ce_Refund = register_class_ClicToPay_Refund();
	ctp_ce_ThreeDSecure = register_class_ClicToPay_ThreeDSecure();
	ctp_ce_Resolution = register_class_ClicToPay_Resolution();
	ctp_ce_Transition = register_class_ClicToPay_Transition();
	ctp_ce_Verifier = register_class_ClicToPay_Verifier();
	ctp_ce_Notification = register_class_ClicToPay_Notification();
}

static void register_exceptions(void)
{
	ctp_ce_ClicToPayException = register_class_ClicToPay_Exception_ClicToPayException(zend_ce_throwable);
	ctp_ce_TransportException =
		register_class_ClicToPay_Exception_TransportException(spl_ce_RuntimeException, ctp_ce_ClicToPayException);
	ctp_ce_UnknownOutcomeException =
		register_class_ClicToPay_Exception_UnknownOutcomeException(spl_ce_RuntimeException, ctp_ce_ClicToPayException);
	ctp_ce_ProtocolException =
		register_class_ClicToPay_Exception_ProtocolException(spl_ce_RuntimeException, ctp_ce_ClicToPayException);
	ctp_ce_GatewayException =
		register_class_ClicToPay_Exception_GatewayException(spl_ce_RuntimeException, ctp_ce_ClicToPayException);
	ctp_ce_AuthenticationException =
		register_class_ClicToPay_Exception_AuthenticationException(ctp_ce_GatewayException);
	ctp_ce_DuplicateOrderException =
		register_class_ClicToPay_Exception_DuplicateOrderException(ctp_ce_GatewayException);
	ctp_ce_OrderNotFoundException = register_class_ClicToPay_Exception_OrderNotFoundException(ctp_ce_GatewayException);
	ctp_ce_InvalidRequestException =
		register_class_ClicToPay_Exception_InvalidRequestException(ctp_ce_GatewayException);
	ctp_ce_OperationRefusedException =
		register_class_ClicToPay_Exception_OperationRefusedException(ctp_ce_GatewayException);
	ctp_ce_GatewayFailureException =
		register_class_ClicToPay_Exception_GatewayFailureException(ctp_ce_GatewayException);
	ctp_ce_SignatureException =
		register_class_ClicToPay_Exception_SignatureException(spl_ce_RuntimeException, ctp_ce_ClicToPayException);
	ctp_ce_InvalidNotificationException = register_class_ClicToPay_Exception_InvalidNotificationException(
		spl_ce_RuntimeException, ctp_ce_ClicToPayException);
	ctp_ce_InvalidSettingsException =
		register_class_ClicToPay_Exception_InvalidSettingsException(spl_ce_RuntimeException, ctp_ce_ClicToPayException);
}

void ctp_php_classes_minit(void)
{
	register_values();
	register_exceptions();
	ctp_ce_Exchange = register_class_ClicToPay_Exchange();
	ctp_ce_OrderList = register_class_ClicToPay_OrderList(zend_ce_iterator);
	ctp_ce_OrderStatuses = register_class_ClicToPay_OrderStatuses(zend_ce_iterator);
	ctp_ce_ClientInterface = register_class_ClicToPay_ClientInterface();
	ctp_ce_Client = register_class_ClicToPay_Client(ctp_ce_ClientInterface);
	ctp_ce_Settings = register_class_ClicToPay_Settings();

	ctp_php_money_minit();
	ctp_php_action_code_minit();
	ctp_php_results_minit();
	ctp_php_order_status_minit();
	ctp_php_notification_minit();
	ctp_php_exchange_minit();
	ctp_php_order_list_minit();
	ctp_php_order_statuses_minit();
	ctp_php_client_minit();
	ctp_php_settings_minit();
}
